import { Alert } from "./alert";
import { ButtonLink } from "./button";
import { useLanguage } from "./language";

interface TooLateProps {
  title: string;
  /** Why the page's form is not there. */
  sentence: string;
  /** Where to go from here. */
  back: string;
}

/** Stands where a form was until it could no longer be sent. */
export function TooLate({ title, sentence, back }: TooLateProps) {
  const { t, href } = useLanguage();
  return (
    <div className="narrow">
      <h1>{title}</h1>
      <Alert tone="warning">
        <p>{sentence}</p>
      </Alert>
      <p>
        <ButtonLink href={href(back)}>{t("common.back")}</ButtonLink>
      </p>
    </div>
  );
}
