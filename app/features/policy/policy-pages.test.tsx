import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { languageOf } from "~/catalogs/language";
import type { Locale } from "~/core/locale";
import { VisitProvider } from "~/features/city/visit-context";
import { parseForm } from "~/http/form.server";
import { LanguageProvider } from "~/ui/language";
import { aClause } from "../../../tests/support/policy-builders";
import { ChangedClauses } from "./changed-clauses";
import { ClauseList } from "./clause-list";
import { defaultClauses } from "./default-policy";
import { DraftEditor } from "./draft-editor";
import { policyDraftForm } from "./draft-form";
import { ModeratorsMay, PolicyAside } from "./policy-process";
import { VersionDates } from "./version-dates";

const now = new Date("2026-11-22T18:00:00Z");

function drawn(page: React.ReactNode, locale: Locale = "en"): string {
  return renderToStaticMarkup(
    <LanguageProvider value={languageOf(locale, "America/Chicago")}>
      <VisitProvider value={{ now, nonEmergencyPhone: "402-555-0101" }}>{page}</VisitProvider>
    </LanguageProvider>,
  );
}

const wordsOf = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();

describe("the policy page", () => {
  const clauses = defaultClauses.map((clause, index) => ({ id: index + 1, number: index + 1, ...clause }));

  test.for(["en", "es"] as const)("shows of each rule what breaks it and what stays up, %s", (locale) => {
    const page = drawn(<ClauseList clauses={clauses} />, locale);
    for (const clause of defaultClauses) {
      const [example, keeps] = locale === "en" ? [clause.example, clause.keeps] : [clause.exampleEs, clause.keepsEs];
      expect(page).toContain(example.replaceAll("'", "&#x27;"));
      expect(page).toContain(keeps.replaceAll("'", "&#x27;"));
    }
  });

  test("says nothing of what stays up in a version that had no such example", () => {
    const older = [{ id: 1, number: 1, ...aClause({ keeps: "", keepsEs: "" }) }];
    expect(wordsOf(drawn(<ClauseList clauses={older} />))).not.toContain("This stays up");
  });

  test("lists what moderators may do, from least to most, and what is never blocked", () => {
    const page = drawn(<ModeratorsMay />);
    const acts = [...page.matchAll(/<li><b>(.*?)<\/b>/g)].map(([, act]) => act);
    expect(acts).toEqual([
      "Keep it.",
      "Put the same words together.",
      "Move it to the topic where it fits.",
      "Cover private details.",
      "Hide it.",
      "Slow someone down.",
      "Pause someone&#x27;s posting for a time.",
    ]);
    expect(wordsOf(page)).toContain("Reading this site and asking for a second look are never blocked, for anyone.");
    expect(page).toContain('href="/moderation/ledger"');
    expect(page).toContain('href="/policy/filters"');
  });

  test.for([
    [5, "answers you in 5 business days."],
    [1, "answers you in 1 business day."],
  ] as const)("says how a second look is asked for, and in how many days it is answered: %i", ([days, sentence]) => {
    const aside = wordsOf(drawn(<PolicyAside email="city@oxbow.example" secondLookDays={days} />));
    expect(aside).toContain(sentence);
    expect(aside).toContain("your notice has a button. Use it within 30 days");
    expect(aside).toContain("When nobody is in danger: 402-555-0101");
  });
});

describe("what changed", () => {
  test("is shown word by word in the reader's language", () => {
    const page = drawn(<ChangedClauses before={[aClause()]} after={[aClause({ title: "Threats or calls to hurt someone" })]} />);
    expect(page).toContain("<del");
    expect(wordsOf(page)).toMatch(/Threats or calls to .*violence.*hurt someone/);
    expect(page).not.toContain('lang="es"');
  });

  test("is shown in the other language where only that one changed, and in both to those who write", () => {
    const [before, after] = [[aClause()], [aClause({ titleEs: "Amenazas" })]];
    expect(drawn(<ChangedClauses before={before} after={after} />)).toContain('lang="es"');
    const both = [aClause({ title: "Threats", titleEs: "Amenazas" })];
    const page = drawn(<ChangedClauses before={before} after={both} both />);
    expect(page).toContain('lang="es"');
    expect(page).toContain('lang="en"');
  });

  test("names rules that are new, gone or moved", () => {
    const words = wordsOf(
      drawn(
        <ChangedClauses
          before={defaultClauses.slice(0, 3)}
          after={[...defaultClauses.slice(1, 3), aClause({ title: "Other", titleEs: "Otra", text: "x", textEs: "y" })]}
        />,
      ),
    );
    expect(words).toContain("Was rule 2, is now rule 1");
    expect(words).toContain("Was rule 3, is now rule 2");
    const gone = drawn(<ChangedClauses before={defaultClauses} after={defaultClauses.slice(0, 6)} />);
    expect(wordsOf(gone)).toContain("Taken out");
    expect(gone).toContain("A lost dog notice under a question about the city budget.");
    expect(gone).not.toContain("<ins");
  });
});

describe("the dates of a version", () => {
  const at = (day: string) => new Date(`${day}T06:00:00Z`);
  test.for([
    ["2026-01-01", null, "In force since January 1, 2026"],
    ["2026-01-01", "2026-12-01", "In force from January 1, 2026 until December 1, 2026"],
    ["2026-12-01", null, "Will be in force from December 1, 2026"],
    ["2026-12-01", "2026-12-01", "Never in force: replaced before its day"],
  ] as const)("from %s, replaced %s", ([from, replaced, sentence]) => {
    const version = { inForceFrom: at(from), replacedFrom: replaced && at(replaced) };
    expect(wordsOf(drawn(<VersionDates version={version} now={now} />))).toBe(sentence);
  });
});

describe("the editor of a draft", () => {
  const draft = { version: 4, note: "Why.", noteEs: "Por qué.", clauses: defaultClauses };

  test("sends what its form takes, also with as many rules as there can be", () => {
    for (const clauses of [defaultClauses, Array.from({ length: 20 }, () => aClause())]) {
      const sent = fieldsOf(drawn(<DraftEditor draft={{ ...draft, clauses }} />));
      sent.set("intent", "down-1");
      expect([...sent.keys()].length).toBeLessThan(200);
      const submission = parseForm(sent, policyDraftForm);
      expect(submission.status).toBe("success");
      expect(submission).toMatchObject({ value: { version: 4, note: "Why.", noteEs: "Por qué.", clauses } });
    }
  });

  test("saves with the first button, which is what the Enter key presses, and offers no move that leads nowhere", () => {
    const page = drawn(<DraftEditor draft={draft} />);
    const buttons = [...page.matchAll(/<button[^>]* value="([^"]+)"/g)].map(([, value]) => value);
    expect(buttons[0]).toBe("save");
    expect(buttons).not.toContain("up-1");
    expect(buttons).not.toContain("down-7");
    expect(buttons).toEqual(expect.arrayContaining(["down-1", "up-7", "remove-1", "add"]));
  });
});

/** What a browser sends of a form, but for its buttons. */
function fieldsOf(html: string): FormData {
  const fields = new FormData();
  const plain = (text: string) =>
    text
      .replaceAll("&#x27;", "'")
      .replaceAll("&quot;", '"')
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&");
  for (const [, attributes = ""] of html.matchAll(/<input([^>]*)>/g)) {
    const [name, value] = [/ name="([^"]*)"/.exec(attributes)?.[1], / value="([^"]*)"/.exec(attributes)?.[1]];
    if (name) fields.append(name, plain(value ?? ""));
  }
  for (const [, attributes = "", text = ""] of html.matchAll(/<textarea([^>]*)>([^<]*)<\/textarea>/g)) {
    const name = / name="([^"]*)"/.exec(attributes)?.[1];
    if (name) fields.append(name, plain(text.replace(/^\n/, "")));
  }
  return fields;
}
