import { type SubmissionResult, useForm } from "@conform-to/react";
import { ErrorSummary } from "~/ui/error-summary";

/** Why an act on a response was refused, on top of the page: the button that was pressed may be gone by now. */
export function ResponseProblem({ result }: { result?: SubmissionResult<string[]> }) {
  const [form] = useForm({ id: String(result?.initialValue?.intent ?? "back"), lastResult: result });
  return <ErrorSummary form={form} />;
}
