import { useEffect, useState } from "react";
import { Alert } from "~/ui/alert";
import { Button, ButtonLink } from "~/ui/button";
import { useLanguage } from "~/ui/language";
import { fillForm } from "./fill-form";
import { forgetAside, forgetSent, type KeptResponse, setAside } from "./kept-in-browser";

interface AutosaveOfferProps {
  /** The path of the response, without language. */
  path: string;
  savedAt: Date;
  /** It stands in the form already. */
  isUsed: boolean;
}

/** What the reader typed into a draft and did not save, offered again. */
export function AutosaveOffer({ path, savedAt, isUsed }: AutosaveOfferProps) {
  const { t, href, date } = useLanguage();
  return (
    <Alert tone={isUsed ? "info" : "warning"}>
      <p>{t(isUsed ? "composer.autosave-used" : "composer.autosave-found", { date: date(savedAt, "time") })}</p>
      <form className="offer-acts" method="post" action={href(`${path}/autosave`)}>
        {!isUsed && (
          <ButtonLink tone="outline" href={href(`${path}?autosave=use`)}>
            {t("composer.use-it")}
          </ButtonLink>
        )}
        <Button tone="quiet" name="intent" value="throw-away">
          {t("composer.throw-away")}
        </Button>
      </form>
    </Alert>
  );
}

/** What was typed into a new response in this browser, offered again. Only scripts can know of it. */
export function KeptOffer({ storageKey }: { storageKey: string }) {
  const { t, date } = useLanguage();
  const [kept, setKept] = useState<KeptResponse | null>(null);
  useEffect(() => setKept(setAside(storageKey)), [storageKey]);
  if (!kept) return null;

  function use() {
    const composer = document.getElementById("response");
    if (kept && composer instanceof HTMLFormElement) fillForm(composer, kept.texts);
    forgetAside(storageKey);
    setKept(null);
  }

  function throwAway() {
    forgetAside(storageKey);
    setKept(null);
  }

  return (
    <Alert tone="warning" announce>
      <p>{t("composer.kept-found", { date: date(new Date(kept.keptAt), "time") })}</p>
      <div className="offer-acts">
        <Button type="button" tone="outline" onClick={use}>
          {t("composer.use-it")}
        </Button>
        <Button type="button" tone="quiet" onClick={throwAway}>
          {t("composer.throw-away")}
        </Button>
      </div>
    </Alert>
  );
}

/** A new response has arrived: the browser need not keep it any more. */
export function useForgetSent(): void {
  useEffect(() => {
    if (new URLSearchParams(location.search).has("done")) forgetSent();
  }, []);
}
