import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Alert } from "~/ui/alert";
import { Avatar } from "~/ui/avatar";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { CodeField, TextField } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import type { demoAccounts } from "./demo-accounts";
import { isTap, type WaitingKind } from "./waiting-kind";

interface SignInProps {
  step: "email" | "code";
  /** Where to go afterwards; empty for the own page. */
  to: string;
  /** What was begun before signing in, and waits. */
  waiting: WaitingKind | null;
  demoAccounts: readonly (typeof demoAccounts)[number][];
  /** The site's mail can be read on a page of the demo. */
  showsMail: boolean;
  result?: SubmissionResult<string[]>;
}

export function SignIn({ demoAccounts: accounts, waiting, ...step }: SignInProps) {
  const { t } = useLanguage();
  return (
    <div className="sign-in">
      {waiting && <Alert>{t(isTap(waiting) ? `people.waiting-tap-${waiting}` : "people.waiting-kept")}</Alert>}
      <div className="form-card">
        <h1>{t(step.step === "code" ? "people.enter-code" : "people.sign-in")}</h1>
        {step.step === "code" ? <CodeStep {...step} /> : <EmailStep {...step} />}
      </div>
      {accounts.length > 0 && <DemoAccounts accounts={accounts} />}
    </div>
  );
}

type StepProps = Pick<SignInProps, "to" | "showsMail" | "result">;

function EmailStep({ to, result }: StepProps) {
  const { t, href } = useLanguage();
  const [form, fields] = useForm<{ email: string; to: string }>({ id: "sign-in", lastResult: result });
  return (
    <>
      <p>{t("people.sign-in-explained")}</p>
      <form method="post" action={href("/sign-in")} {...getFormProps(form)} noValidate>
        <ErrorSummary form={form} />
        {to && <input type="hidden" name="to" value={to} />}
        <TextField field={fields.email} type="email" label={t("people.email")} input={{ autoComplete: "email" }} />
        <Button>{t("people.send-code")}</Button>
      </form>
    </>
  );
}

function CodeStep({ to, showsMail, result }: StepProps) {
  const { t, href } = useLanguage();
  const [form, fields] = useForm<{ code: string; to: string }>({ id: "sign-in", lastResult: result });
  return (
    <>
      <p>{t("people.code-sent")}</p>
      {showsMail && (
        <p>
          <a href={href("/dev/mail")} target="_blank" rel="noreferrer">
            {t("people.demo-mail")}
          </a>
        </p>
      )}
      <form method="post" action={`${href("/sign-in")}?step=code`} {...getFormProps(form)} noValidate>
        <ErrorSummary form={form} />
        {to && <input type="hidden" name="to" value={to} />}
        <input type="hidden" name="step" value="code" />
        <CodeField field={fields.code} label={t("people.code")} hint={t("people.code-hint")} />
        <Button>{t("people.sign-in")}</Button>
      </form>
      <p>
        <a href={href(`/sign-in${to && `?to=${encodeURIComponent(to)}`}`)}>{t("people.new-code")}</a>
      </p>
    </>
  );
}

/** One click each; the demo only. */
function DemoAccounts({ accounts }: { accounts: SignInProps["demoAccounts"] }) {
  const { t, href } = useLanguage();
  return (
    <section className="demo" aria-labelledby="demo">
      <h2 id="demo">{t("people.demo-title")}</h2>
      <p>{t("people.demo-text")}</p>
      <ul className="demo-accounts">
        {accounts.map(({ email, role }) => (
          <li key={email}>
            <form method="post" action={href("/sign-in/demo")}>
              <input type="hidden" name="email" value={email} />
              <button className="demo-account" type="submit">
                <Avatar name={t(`people.role-${role}`)} staff={role !== "resident"} />
                <span>
                  <b>{t(`people.role-${role}`)}</b> <small>{email}</small>
                </span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
