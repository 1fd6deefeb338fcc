import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { languageOf } from "~/catalogs/language";
import type { Locale } from "~/core/locale";
import { LanguageProvider } from "~/ui/language";
import { OfficeIntroduction } from "./office-head";
import type { Office } from "./queries.server";

const office: Office = {
  id: 1,
  slug: "parks",
  name: "Parks",
  nameEs: "Parques",
  headName: "Dana Ortiz",
  headTitle: "Director",
  headTitleEs: "Directora",
  phone: "311",
  introduction: "What we do.",
  introductionEs: "",
  videoUrl: "/videos/parks.webm",
  captionsUrl: "/videos/parks.en.vtt",
  captionsUrlEs: "/videos/parks.es.vtt",
  posterUrl: "/videos/parks.webp",
};

test.for([
  ["en", "en"],
  ["es", "es"],
] as const)("a video has captions in both languages, and shows those of a reader in %s", ([locale, shown]) => {
  const tracks = tracksIn(drawn(office, locale));
  expect(tracks.map(({ lang }) => lang)).toEqual(["en", "es"]);
  expect(tracks.filter(({ isShown }) => isShown).map(({ lang }) => lang)).toEqual([shown]);
});

test("readers in Spanish get the English captions while there are no others", () => {
  expect(tracksIn(drawn({ ...office, captionsUrlEs: null }, "es"))).toEqual([{ lang: "en", isShown: true }]);
});

test("a video without captions is not shown", () => {
  expect(drawn({ ...office, captionsUrl: null })).not.toContain("<video");
});

function tracksIn(html: string) {
  return [...html.matchAll(/<track [^>]*>/g)].map(([tag]) => ({
    lang: /srcLang="(\w+)"/i.exec(tag)?.[1],
    isShown: / default=""/.test(tag),
  }));
}

function drawn(shown: Office, locale: Locale = "en"): string {
  return renderToStaticMarkup(
    <LanguageProvider value={languageOf(locale, "America/Chicago")}>
      <OfficeIntroduction office={shown} />
    </LanguageProvider>,
  );
}
