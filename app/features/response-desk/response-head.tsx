import { localized } from "~/core/localized";
import { Breadcrumb } from "~/ui/breadcrumb";
import { useLanguage } from "~/ui/language";

interface ResponseHeadProps {
  title: string;
  topicSlug: string;
  question: string;
  questionEs: string;
}

export function ResponseHead({ title, topicSlug, ...topic }: ResponseHeadProps) {
  const { t, href, locale } = useLanguage();
  const crumbs = [
    { href: href("/desk"), label: t("desk.title") },
    { href: href(`/desk/topics/${topicSlug}`), label: localized(topic, "question", locale) },
  ];
  return (
    <>
      <Breadcrumb crumbs={crumbs} />
      <h1>{title}</h1>
    </>
  );
}
