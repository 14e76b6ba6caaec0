import { JoinPage } from './_join/JoinPage';
import { JOIN_PROBLEM_WORDS } from './_join/joinProblems';
import { asJoinProblem, digitsOf } from './_join/roomCode';

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const asked = await searchParams;
  const problem = asJoinProblem(first(asked.problem));
  return (
    <JoinPage
      code={digitsOf(first(asked.code) ?? '')}
      problem={problem && JOIN_PROBLEM_WORDS[problem]}
    />
  );
}
