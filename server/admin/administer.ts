import { isEmail } from '#server/auth/accountRequests';
import { issueInvite, issueNewPassword } from '#server/auth/pass';

const DAY_MS = 24 * 60 * 60 * 1000;
const INVITE_DAYS = 14;
const NEW_PASSWORD_DAYS = 2;

export interface AdminTools {
  secret: string;
  /** Where the server's pages are, as people reach them. */
  origin: string;
  now: number;
}

export interface Printed {
  text: string;
  exitCode: 0 | 2;
}

const USAGE = `npm run admin -- invite                  초대 링크 만들기 · a link to make an account with
npm run admin -- reset-password <email>  새 비밀번호를 정하는 링크 만들기 · a link to choose a new password with`;

/**
 * The administrator's commands. They sign links with the server's secret and touch no database, so
 * they work while the server runs and while it does not.
 */
export function administer(
  [command, ...rest]: readonly string[],
  { secret, origin, now }: AdminTools,
): Printed {
  if (command === 'invite' && rest.length === 0) {
    const pass = issueInvite(secret, now + INVITE_DAYS * DAY_MS);
    return printLink(
      `${origin}/account?invite=${pass}`,
      `이 링크로 계정을 하나 만들 수 있어요. ${INVITE_DAYS}일 동안 한 번만 쓸 수 있어요.`,
      `Makes one account, once, within ${INVITE_DAYS} days.`,
    );
  }
  const [email = ''] = rest;
  if (command === 'reset-password' && rest.length === 1 && isEmail(email)) {
    const pass = issueNewPassword(secret, email, now + NEW_PASSWORD_DAYS * DAY_MS);
    return printLink(
      `${origin}/account/new-password?pass=${pass}`,
      `${email} 계정의 새 비밀번호를 정하는 링크예요. ${NEW_PASSWORD_DAYS}일 동안 한 번만 쓸 수 있어요. 본인에게만 전해 주세요.`,
      `Chooses a new password for ${email}, once, within ${NEW_PASSWORD_DAYS} days. Give it to nobody else.`,
    );
  }
  return { text: USAGE, exitCode: 2 };
}

function printLink(link: string, ko: string, en: string): Printed {
  return { text: `${ko}\n${en}\n\n${link}`, exitCode: 0 };
}
