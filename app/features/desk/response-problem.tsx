import { type SubmissionResult, useForm } from "@conform-to/react";
import { ErrorSummary } from "~/ui/error-summary";

/** Why approving, publishing or sending back was refused, on top of the page: the button that was pressed may be gone by now. */
export function ResponseProblem({ result }: { result?: SubmissionResult<string[]> }) {
  const [form] = useForm({ id: "back", lastResult: result });
  return <ErrorSummary form={form} />;
}
