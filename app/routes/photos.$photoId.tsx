import { getPhoto, type PhotoReach } from "~/features/photos/queries.server";
import { anyone } from "~/http/audience.server";
import { idParam } from "~/http/params.server";
import { answerInstead } from "~/http/place.server";

const caching: Record<PhotoReach, string> = {
  anyone: "public, max-age=31536000, immutable",
  asking: "no-cache",
  nobody: "private, no-store",
};

/** A photo never changes, so the city's are fetched once. A resident's is asked about each time: it can be hidden by the next request. */
export const loader = anyone.mayRead(async (visit) => {
  const id = idParam(visit.params.photoId);
  const etag = `"photo-${id}"`;
  const isKnown = visit.request.headers.get("If-None-Match") === etag;
  const { bytes, reach } = await getPhoto(visit.db, visit.actor, id, !isKnown);
  const headers = {
    "Content-Type": "image/webp",
    "Cache-Control": caching[reach],
    "X-Content-Type-Options": "nosniff",
    ETag: etag,
  };
  if (bytes === null) throw answerInstead(visit, new Response(null, { status: 304, headers }));
  throw answerInstead(
    visit,
    new Response(new Uint8Array(bytes), { headers: { ...headers, "Content-Length": String(bytes.length) } }),
  );
});
