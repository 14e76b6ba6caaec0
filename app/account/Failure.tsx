import { Notice } from '#app/_ui/Notice';

/** Says aloud why what a form asked for was not done, as soon as it was not. */
export function Failure({ title, problem }: { title: string; problem: string | null }) {
  return (
    <div role="alert">
      {problem !== null && (
        <Notice tone="wrong" title={title}>
          {problem}
        </Notice>
      )}
    </div>
  );
}
