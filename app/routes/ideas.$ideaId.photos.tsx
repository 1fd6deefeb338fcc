import { useActionData, useLoaderData } from "@remix-run/react";
import { addIdeaPhoto } from "~/features/photos/add-idea-photo.server";
import { IdeaPhotoFields } from "~/features/photos/idea-photo-fields";
import { ideaPhotoForm } from "~/features/photos/idea-photo-form";
import { IdeaPhotos } from "~/features/photos/idea-photos";
import { getPhotographedIdea, listIdeaPhotos } from "~/features/photos/idea-photos.server";
import { photoRefusal } from "~/features/photos/permissions";
import { residents } from "~/http/audience.server";
import { idParam } from "~/http/params.server";
import { Alert } from "~/ui/alert";
import { Breadcrumb } from "~/ui/breadcrumb";
import { useLanguage } from "~/ui/language";

export const loader = residents.mayRead(async ({ db, actor, now, params, language }) => {
  const ideaId = idParam(params.ideaId);
  const [idea, photos] = await Promise.all([getPhotographedIdea(db, ideaId), listIdeaPhotos(db, ideaId)]);
  const refusal = photoRefusal(actor, idea, now);
  if (refusal?.kind === "missing") throw refusal;
  const whyNot = refusal && language.errorText(refusal.formError);
  return { title: language.t("photos.title"), ideaId, idea: { title: idea.title, language: idea.language }, photos, whyNot };
});

export const action = residents.mayWrite(ideaPhotoForm, async ({ db, actor, now, form, params }) => {
  const ideaId = idParam(params.ideaId);
  const photoId = await addIdeaPhoto(db, actor, { ideaId, file: form.photo, alt: form.alt }, now);
  return { seeOther: `/ideas/${ideaId}?done=photo-added#photo-${photoId}`, json: { id: photoId } };
});

export default function IdeaPhotosPage() {
  const { ideaId, idea, photos, whyNot } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  const answer = useActionData<typeof action>();
  return (
    <div className="narrow">
      <Breadcrumb crumbs={[{ href: href(`/ideas/${ideaId}`), label: <bdi lang={idea.language}>{idea.title}</bdi> }]} />
      <h1>{t("photos.title")}</h1>
      <p>{t("photos.lede")}</p>
      <IdeaPhotos photos={photos} language={idea.language} isAuthor />
      {whyNot && !answer ? (
        <Alert>
          <p>{whyNot}</p>
        </Alert>
      ) : (
        <IdeaPhotoFields ideaId={ideaId} lastResult={answer?.result} />
      )}
    </div>
  );
}
