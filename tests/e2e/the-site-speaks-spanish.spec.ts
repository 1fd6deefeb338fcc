import { anIdea, numbered, unlike } from "./support/content";
import { expect, test } from "./support/story";
import { englishOn } from "./support/words";

const pages = [
  "/",
  "/topics",
  "/topics/winter-streets",
  "/topics/cross-town",
  "/topics/cross-town/report",
  "/topics/winter-streets/ideas/new",
  "/outcomes",
  "/offices",
  "/offices/parks",
  "/policy",
  "/policy/versions",
  "/policy/versions/2",
  "/policy/filters",
  "/supports",
  "/moderation/ledger",
  "/help",
  "/sign-in",
  "/nowhere",
];

test("every page has an address in Spanish, says so, and has no English left", async ({ page, baseURL }) => {
  test.slow();
  for (const path of pages) {
    const spanish = path === "/" ? "/es" : `/es${path}`;
    await page.goto(spanish);
    await expect(page.locator("html"), path).toHaveAttribute("lang", "es");
    expect(await englishOn(page), spanish).toEqual([]);
    if (path === "/nowhere") continue;
    for (const [language, address] of [
      ["en", path],
      ["es", spanish],
      ["x-default", path],
    ]) {
      await expect(page.locator(`head link[hreflang="${language}"]`), path).toHaveAttribute("href", `${baseURL}${address}`);
    }
    const inner = await page
      .getByRole("main")
      .locator("a[href^='/']")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    for (const link of inner) expect(link, `a link of ${spanish}`).toMatch(/^\/es($|[/?#])/);
  }
});

test("staff read Spanish too", async ({ as }) => {
  test.slow();
  const desk = await as("drafter");
  const moderation = await as("moderator");
  const administration = await as("admin");
  for (const [page, paths] of [
    [
      desk,
      ["/desk", "/desk/brief", "/desk/delegations", "/desk/topics/cross-town", "/desk/responses/new?topic=cross-town&whole=1"],
    ],
    [
      moderation,
      [
        "/moderation",
        "/moderation?show=hidden",
        "/moderation/ideas/1",
        "/moderation/limits",
        "/moderation/reviews",
        "/moderation/appeals",
        "/moderation/supports",
        "/moderation/supports/new?domain=example.com",
        "/moderation/supports/voids/1",
      ],
    ],
    [
      administration,
      [
        "/admin",
        "/admin/topics",
        "/admin/topics/new",
        "/admin/offices",
        "/admin/people",
        "/admin/policy",
        "/admin/filters",
        "/admin/settings",
      ],
    ],
  ] as const) {
    for (const path of paths) {
      await page.goto(`/es${path}`);
      await expect(page.locator("html"), path).toHaveAttribute("lang", "es");
      expect(await englishOn(page), path).toEqual([]);
    }
  }
});

test("a comment in Spanish keeps its language on the English page, and the other way round", async ({ as, page: visitor }) => {
  const id = await anIdea(await as("resident"), numbered("Warnings for the blind when a sidewalk is closed"));
  const page = await as("resident2");
  await page.goto(`/es/ideas/${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "en");
  await expect(page.getByText("Written in English", { exact: false })).toHaveCount(0);
  await page.getByLabel("Su comentario").fill(unlike("En mi cuadra hace falta también. Mi suegra camina con bastón."));
  await page.getByRole("button", { name: "Publicar mi comentario" }).or(page.locator("#add-comment button")).first().click();
  await expect(page).toHaveURL(new RegExp(`/es/ideas/${id}`));
  await expect(page.getByText("Su comentario ya está publicado.")).toBeVisible();

  await visitor.goto(`/ideas/${id}`);
  await expect(visitor.locator(".comment-main [lang=es]")).toContainText("Mi suegra camina con bastón.");
  await visitor.getByRole("banner").getByRole("link", { name: "Español" }).first().click();
  await expect(visitor).toHaveURL(new RegExp(`/es/ideas/${id}$`));
});

test("a refusal is in Spanish, and keeps the text", async ({ as }) => {
  const page = await as("resident");
  await page.goto("/es/topics/winter-streets/ideas/new");
  await page.locator("textarea[name=body]").fill("Sin título, pero con ganas.");
  await page.locator("form.form-card").getByRole("button").click();
  await expect(page.getByRole("alert")).toContainText("Hay un problema");
  await expect(page.locator("textarea[name=body]")).toHaveValue("Sin título, pero con ganas.");
  expect(await englishOn(page)).toEqual([]);
});
