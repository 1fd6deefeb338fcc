import { getPhoto } from "~/features/photos/queries.server";
import { anyone } from "~/http/audience.server";
import { idParam } from "~/http/params.server";
import { answerInstead } from "~/http/place.server";

/** A photo never changes, so it is fetched once. */
export const loader = anyone.mayRead(async (visit) => {
  const id = idParam(visit.params.photoId);
  const headers = {
    "Content-Type": "image/webp",
    "Cache-Control": "public, max-age=31536000, immutable",
    "X-Content-Type-Options": "nosniff",
    ETag: `"photo-${id}"`,
  };
  const bytes = await getPhoto(visit.db, id);
  if (visit.request.headers.get("If-None-Match") === headers.ETag)
    throw answerInstead(visit, new Response(null, { status: 304, headers }));
  throw answerInstead(
    visit,
    new Response(new Uint8Array(bytes), { headers: { ...headers, "Content-Length": String(bytes.length) } }),
  );
});
