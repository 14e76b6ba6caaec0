import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { listDecks, listPasskeys, listSessions, readAccount } from '#server/pages';
import { readLanguage } from '#app/_text/readLanguage';
import { AccountFrame } from './AccountFrame';
import { EnterForm } from './EnterForm';
import { MyAccount } from './MyAccount';
import { nextPage } from './nextPage';

const title = { ko: '계정', en: 'Account' };

export async function generateMetadata(): Promise<Metadata> {
  return { title: title[await readLanguage()] };
}

export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [asked, cookies] = [await searchParams, (await headers()).get('cookie')];
  const { email, signUp, accountKeepDays, publicOrigin } = await readAccount(cookies);
  if (email === null) {
    const invite = typeof asked.invite === 'string' ? asked.invite : null;
    const mode = asked.mode === 'sign-up' || (invite !== null && asked.mode === undefined);
    return (
      <AccountFrame>
        <EnterForm
          mode={mode ? 'sign-up' : 'sign-in'}
          next={nextPage(asked.next)}
          invite={invite}
          signUp={signUp}
          publicOrigin={publicOrigin}
        />
      </AccountFrame>
    );
  }
  const [decks, sessions, passkeys] = await Promise.all([
    listDecks(cookies),
    listSessions(cookies),
    listPasskeys(cookies),
  ]);
  return (
    <AccountFrame>
      <MyAccount
        email={email}
        decks={decks.filter(({ kind }) => kind === 'own').length}
        sessions={sessions.length}
        keepDays={accountKeepDays}
        passkeys={passkeys}
        publicOrigin={publicOrigin}
      />
    </AccountFrame>
  );
}
