import { useEffect, useState } from "react";
import type { OpenCase } from "~/features/moderation/content";
import { Button } from "~/ui/button";
import { useLanguage } from "~/ui/language";
import { useIsHydrated } from "~/ui/use-is-hydrated";
import type { CaseFacts } from "./read-case-facts.server";

interface ClaimNoteProps {
  openCase: OpenCase | null;
  claim: CaseFacts["claim"];
  back: string;
  /** The moderator may decide on it. */
  isActive: boolean;
}

/** Renewed before its five minutes are over. */
const renewMs = 4 * 60_000;

/** Who reads the case now. With scripts, opening it says so, and again while the page is looked at; without, a button does. */
export function ClaimNote({ openCase, claim, back, isActive }: ClaimNoteProps) {
  const { t, href, date } = useLanguage();
  const isHydrated = useIsHydrated();
  const path = openCase && isActive ? href(`/moderation/cases/${openCase.id}/claim`) : null;
  const renewed = useRenewedClaim(path);
  const shown = renewed ?? claim;
  if (!openCase) return null;
  return (
    <div className="claim-note">
      <p className="meta">
        {shown &&
          (shown.isMine
            ? t("cases.claimed-by-you", { time: date(shown.until, "clock") })
            : t("cases.claimed-by", { name: claim?.name || t("cases.somebody"), time: date(shown.until, "clock") }))}
      </p>
      {path && !isHydrated && !shown?.isMine && (
        <form method="post" action={path}>
          <input type="hidden" name="back" value={back} />
          <Button tone="quiet" aria-describedby="claim-hint">
            {t("cases.claim")}
          </Button>
          <p className="meta" id="claim-hint">
            {t("cases.claim-hint")}
          </p>
        </form>
      )}
    </div>
  );
}

function useRenewedClaim(path: string | null): { isMine: boolean; until: Date } | null {
  const [claim, setClaim] = useState<{ isMine: boolean; until: Date } | null>(null);
  useEffect(() => {
    if (!path) return;
    const claimNow = async () => {
      if (document.visibilityState !== "visible") return;
      const answer = await fetch(path, { method: "POST", body: new URLSearchParams(), headers: { Accept: "application/json" } });
      if (!answer.ok) return;
      const { isMine, until } = (await answer.json()) as { isMine: boolean; until: string };
      setClaim({ isMine, until: new Date(until) });
    };
    // A claim only tells others: when the network fails, nothing is lost, and the next one comes.
    const tryToClaim = () => void claimNow().catch(() => undefined);
    tryToClaim();
    const timer = setInterval(tryToClaim, renewMs);
    return () => clearInterval(timer);
  }, [path]);
  return claim;
}
