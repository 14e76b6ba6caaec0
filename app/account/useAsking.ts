import { type FormEvent, useState } from 'react';
import { useLanguage } from '#app/_text/language';
import { type AccountProblem, askAccount } from './askAccount';
import { problemIn } from './problemWords';

/** A form that asks something about the account: whether it is being asked, and what was wrong. */
export function useAsking(
  action: Parameters<typeof askAccount>[0],
  onDone: (form: HTMLFormElement) => 'leaving' | 'staying',
) {
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<AccountProblem | null>(null);

  async function ask(form: HTMLFormElement, request: object) {
    setAsking(true);
    setProblem(null);
    const found = await askAccount(action, request);
    setProblem(found);
    // While the next page loads the form stays busy.
    if (found !== null || onDone(form) === 'staying') setAsking(false);
  }

  return {
    asking,
    kind: problem?.kind ?? null,
    problem: problem && problemIn(language, problem),
    /** `read` makes the request of what was typed. */
    submit:
      (read: (typed: (name: string) => string) => object) =>
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
