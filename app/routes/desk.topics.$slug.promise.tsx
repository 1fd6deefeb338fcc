import { useActionData, useLoaderData } from "@remix-run/react";
import { dayOf } from "~/core/business-calendar";
import { localized } from "~/core/localized";
import { calendarOf } from "~/features/city/calendar";
import { extendPromise } from "~/features/topics/extend-promise.server";
import { ExtensionEditor } from "~/features/topics/extension-editor";
import { extensionForm } from "~/features/topics/extension-form";
import { extendPromiseRefusal } from "~/features/topics/extension-refusal";
import { PromiseDates } from "~/features/topics/promise-dates";
import { getPromise } from "~/features/topics/promise-desk.server";
import { officials } from "~/http/audience.server";
import { slugParam } from "~/http/params.server";
import { Alert } from "~/ui/alert";
import { Breadcrumb } from "~/ui/breadcrumb";
import { useLanguage } from "~/ui/language";

export const handle = { hydrate: true };

export const loader = officials.mayRead(async ({ db, actor, now, city, params, language }) => {
  const promise = await getPromise(db, actor, slugParam(params.slug));
  const refusal = extendPromiseRefusal(actor, promise, now);
  return {
    title: language.t("desk.the-promise"),
    now,
    promise,
    today: dayOf(calendarOf(city), now),
    isLate: promise.dueAt !== null && now > promise.dueAt,
    whyNot: refusal && language.t(refusal.key, refusal.values),
  };
});

export const action = officials.mayWrite(extensionForm, async ({ db, actor, form, city, config, params, now }) => {
  const slug = slugParam(params.slug);
  await extendPromise(db, actor, { ...form, slug }, { city, origin: config.appOrigin }, now);
  return { seeOther: `/desk/topics/${slug}/promise?done=promise-extended` };
});

export default function DeskPromisePage() {
  const { promise, now, today, isLate, whyNot } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, href, locale } = useLanguage();
  const question = localized(promise, "question", locale);
  return (
    <>
      <Breadcrumb
        crumbs={[
          { href: href("/desk"), label: t("desk.title") },
          { href: href(`/desk/topics/${promise.slug}`), label: question },
        ]}
      />
      <h1>{t("desk.the-promise")}</h1>
      <PromiseDates promise={promise} now={now} />
      {whyNot ? (
        <Alert tone="info">
          <p>{whyNot}</p>
        </Alert>
      ) : (
        <ExtensionEditor slug={promise.slug} firstDay={today} isLate={isLate} result={answer?.result} />
      )}
    </>
  );
}
