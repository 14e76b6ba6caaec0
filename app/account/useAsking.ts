import { type FormEvent, useState } from 'react';
import { useLanguage } from '#app/_text/language';
import type { AccountAction } from '#server/pages';
import { type AccountAnswer, type AccountProblem, askAccount } from './askAccount';
import { problemIn } from './problemWords';

/**
 * A form that asks something about the account: whether it is being asked, and what was wrong.
 * `way` is what is asked, or how where it takes more than one question.
 */
export function useAsking<Request extends object = object>(
  way: AccountAction | ((request: Request) => Promise<AccountAnswer>),
  onDone: (form: HTMLFormElement) => 'leaving' | 'staying',
) {
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<AccountProblem | null>(null);

  async function ask(form: HTMLFormElement, request: Request) {
    setAsking(true);
    setProblem(null);
    const answer = await (typeof way === 'string' ? askAccount(way, request) : way(request));
    setProblem(answer.ok ? null : answer.problem);
    // While the next page loads the form stays busy.
    if (!answer.ok || onDone(form) === 'staying') setAsking(false);
  }

  return {
    asking,
    kind: problem?.kind ?? null,
    problem: problem && problemIn(language, problem),
    /** `read` makes the request of what was typed. */
    submit:
      (read: (typed: (name: string) => string) => Request) =>
      (event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        if (asking) return;
        const form = event.currentTarget;
        const typed = new FormData(form);
        void ask(
          form,
          read((name) => (typed.get(name) ?? '') as string),
        ); // no files in these forms
      },
  };
}

/** Asks for a page anew, so that nothing of who one was before stays in the router's memory. */
export function leaveFor(page: string): 'leaving' {
  window.location.assign(page);
  return 'leaving';
}
