import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { languageOf } from "~/catalogs/language";
import type { Locale } from "~/core/locale";
import { LanguageProvider } from "~/ui/language";
import { IdeaPhotoFields } from "./idea-photo-fields";
import { IdeaPhotos } from "./idea-photos";
import type { IdeaPhoto } from "./idea-photos.server";

const shown: IdeaPhoto = {
  id: 7,
  width: 40,
  height: 30,
  alt: "Una banca.",
  altEs: "",
  hiddenBy: null,
  hiddenPassage: null,
  hiddenReason: null,
  clauseNumber: null,
  clauseTitle: null,
  clauseTitleEs: null,
};
const hidden: IdeaPhoto = {
  ...shown,
  alt: "",
  hiddenBy: 3,
  clauseNumber: 2,
  clauseTitle: "Private information",
  clauseTitleEs: "Información privada",
};

function drawn(element: React.ReactNode, locale: Locale = "en"): string {
  return renderToStaticMarkup(<LanguageProvider value={languageOf(locale, "UTC")}>{element}</LanguageProvider>);
}

test("a photo has its size, its description, its place on the page, and a way to report it", () => {
  const page = drawn(<IdeaPhotos photos={[shown]} language="es" isAuthor={false} />);
  expect(page).toContain('<figure class="idea-photo" id="photo-7">');
  expect(page).toMatch(/src="\/photos\/7" width="40" height="30" alt="Una banca\." lang="es" loading="lazy"/);
  expect(page).toContain('<a href="/photos/7/report">Report this photo</a>');
  expect(drawn(<IdeaPhotos photos={[shown]} language="es" isAuthor />)).not.toContain("/report");
  expect(drawn(<IdeaPhotos photos={[shown]} language="es" isAuthor={false} isModerator />, "es")).toContain(
    'href="/es/moderation/photos/7"',
  );
});

test("a hidden photo leaves its place and the rule; its author still sees it there", () => {
  const page = drawn(<IdeaPhotos photos={[hidden]} language="es" isAuthor={false} />);
  expect(page).toContain("A moderator hid this photo.");
  expect(page).toContain("Rule 2: Private information.");
  expect(page).not.toContain("<img");
  const own = drawn(<IdeaPhotos photos={[{ ...hidden, alt: "Una banca." }]} language="es" isAuthor />);
  expect(own).toContain("A moderator hid your photo.");
  expect(own).toContain('alt="Una banca."');
});

test("the form works without scripts and asks for a description", () => {
  const form = drawn(<IdeaPhotoFields ideaId={312} />, "es");
  expect(form).toContain('<form method="post" action="/es/ideas/312/photos" encType="multipart/form-data"');
  expect(form).toContain("Describa la foto para quienes no pueden verla.");
});
