import type { SubmissionResult } from "@conform-to/react";
import { useLanguage } from "~/ui/language";
import { differs } from "./autosave";
import { AutosaveOffer, KeptOffer, useForgetSent } from "./autosave-offer";
import { type Composed, composedFrom, decisionsFrom, type Signature } from "./composed";
import { Composer } from "./composer";
import type { ComposerAround } from "./composer-around";
import { ComposerConflict } from "./composer-conflict";
import { ComposerNotes } from "./composer-notes";
import { startOf } from "./composer-start";
import { TemplateStart } from "./template-start";

interface ComposerDeskProps {
  /** The path of the page, without language: of a draft, or of a new response. */
  path: string;
  /** 0 for a new response. */
  responseId: number;
  topicId: number;
  /** What of the page's address stays when it comes again. */
  query: [string, string][];
  topic: { slug: string; question: string; questionEs: string };
  revises?: number;
  /** What is saved; for a new response what it starts from. */
  saved: Composed;
  /** The newest version's number, 0 for a new response. */
  version: number;
  around: ComposerAround;
  signature: Signature;
  now: Date;
  firstDay: string;
  lastResult?: SubmissionResult<string[]>;
}

/** A response being written, with everything around the text: a template to start from, what was typed before, what somebody else changed. */
export function ComposerDesk(props: ComposerDeskProps) {
  const { path, responseId, query, topic, version, around, signature, lastResult } = props;
  const { href } = useLanguage();
  useForgetSent();
  const isNew = responseId === 0;
  const saved = withoutOldNote(props);
  const names = {
    idea: around.ideas.find(({ isHidden }) => !isHidden)?.title ?? "",
    topic: topic.question,
    topicEs: topic.questionEs,
    office: signature.officeName,
    officeEs: signature.officeNameEs,
  };
  const start = startOf(saved, version, around, names);
  const newest = around.ideas.flatMap(({ id, decision }) => (decision ? [{ id, decision }] : []));
  const mine = {
    composed: composedFrom(lastResult?.initialValue, saved),
    decided: decisionsFrom(lastResult?.initialValue) ?? [],
  };
  const isOutrun = lastResult?.error?.[""]?.includes("desk.newer-version") ?? false;
  const offered = around.autosave && !lastResult && differs(around.autosave, saved, newest) ? around.autosave : null;
  const address = `${path}?${new URLSearchParams([...query, ...(isNew ? [] : [["from", String(start.version)]])])}`;
  return (
    <>
      {isOutrun && around.base && (
        <ComposerConflict
          base={{ composed: around.base, decided: around.base.decided }}
          newest={{ composed: saved, decided: newest }}
          mine={mine}
          ideas={around.ideas}
          offices={around.offices}
          path={path}
        />
      )}
      {offered && <AutosaveOffer path={path} savedAt={offered.savedAt} isUsed={around.asked.usesAutosave} />}
      {isNew && !lastResult && <KeptOffer storageKey={href(address)} />}
      <TemplateStart templates={around.templates} chosen={around.asked.templateId} names={names} path={path} query={query} />
      <Composer
        action={href(address)}
        autosavePath={isNew ? null : `${path}/autosave`}
        hasOffer={offered !== null && !around.asked.usesAutosave}
        topic={isNew ? topic.slug : undefined}
        revises={props.revises}
        // After a conflict the newest version is the one that was looked at.
        start={isOutrun ? { ...start, version } : start}
        around={around}
        signature={signature}
        now={props.now}
        firstDay={props.firstDay}
        lastResult={lastResult}
        notes={<ComposerNotes notes={around.notes} topicId={props.topicId} ideas={around.ideas} back={backTo(props)} />}
      />
    </>
  );
}

/** The way back from writing a note. An address with very many ideas is too long for a form; the topic is near. */
function backTo({ path, query, topic }: ComposerDeskProps): string {
  const back = query.length > 0 ? `${path}?${new URLSearchParams(query)}` : path;
  return back.length < 450 ? back : `/desk/topics/${topic.slug}`;
}

/** A correction begins with the public text; what an earlier correction said of itself is not said again. */
function withoutOldNote({ saved, version, around }: ComposerDeskProps): Composed {
  return around.correction?.version === version ? { ...saved, correctionNote: "", correctionNoteEs: "" } : saved;
}
