import { JoinPage } from './_join/JoinPage';
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
  return (
    <JoinPage
      code={digitsOf(first(asked.code) ?? '')}
      problem={asJoinProblem(first(asked.problem))}
    />
  );
}
