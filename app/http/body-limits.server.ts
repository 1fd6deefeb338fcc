import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { languageOf } from "~/catalogs/language";
import { bare, localeOf } from "~/core/locale";
import type { Actor } from "~/features/people/actor";
import { maxPhotoBytes, megabytesOf } from "~/features/photos/limits";
import type { Sessions } from "./session.server";

const maxFormBytes = 64 * 1024;
/** A photo with the texts around it. */
const maxPhotoFormBytes = maxPhotoBytes + 1024 * 1024;

type MaySend = (actor: Actor | null) => boolean;

/** Where forms that carry a photo are sent, and by whom. */
const photoForms: [RegExp, MaySend][] = [
  [/^\/desk\/commitments\/\d+$/, (actor) => actor?.grants.some(({ role }) => role === "drafter" || role === "approver") ?? false],
  [/^\/ideas\/\d+\/photos$/, (actor) => actor !== null],
];

/**
 * How large the body of a request may be. Two forms carry photos: that of officials, and that of a resident's own idea. Whoever may not send
 * them gets the small limit there too, before anything of the body is kept.
 */
export function bodyLimits(sessions: Pick<Sessions, "actorOf">): MiddlewareHandler {
  const small = bodyLimit({
    maxSize: maxFormBytes,
    onError: (c) => c.text("This form is larger than 64 kB. Shorten the text and send it again.\n", 413),
  });
  const large = bodyLimit({ maxSize: maxPhotoFormBytes, onError: photoTooLarge });
  return async (c, next) => ((await maySendPhoto(c, sessions)) ? large(c, next) : small(c, next));
}

async function maySendPhoto(c: Context, sessions: Pick<Sessions, "actorOf">): Promise<boolean> {
  if (c.req.method !== "POST") return false;
  const path = bare(c.req.path);
  const form = photoForms.find(([address]) => address.test(path));
  return form ? form[1](await sessions.actorOf(c.req.header("cookie") ?? null)) : false;
}

function photoTooLarge(c: Context): Response {
  const { t } = languageOf(localeOf(c.req.path), "UTC");
  const mb = megabytesOf(Number(c.req.header("content-length")) || maxPhotoFormBytes);
  return c.text(`${t("photos.too-large", { mb })}\n`, 413, { "Cache-Control": "no-store" });
}
