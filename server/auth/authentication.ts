import { Connections } from '#server/sockets/connections';
import { askAccounts } from './accountDoor';
import { accounts, type AccountsTools } from './accounts';
import { accountLibrary } from './library';
import { type Visitors, visitors, type VisitorsTools } from './visitor';

type Tools = Omit<AccountsTools, 'libraries' | 'connections' | 'keepMs'> &
  Omit<VisitorsTools, 'library'> & { accountKeepDays: number };

export interface Authentication extends Visitors {
  askAccounts: (action: string, request: Request) => Promise<Response>;
  connections: Connections;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Everything about who is who, put together. */
export function authentication(tools: Tools): Authentication {
  const connections = new Connections();
  const libraries = { http: accountLibrary(tools, 'http'), https: accountLibrary(tools, 'https') };
  const who = visitors({ ...tools, library: libraries.http });
  const keepMs = tools.accountKeepDays * DAY_MS;
  const { visitorOf } = who;
  const { publicOrigin, log } = tools;
  const door = {
    accounts: accounts({ ...tools, libraries, connections, keepMs }),
    visitorOf,
    publicOrigin,
    log,
  };
  return {
    ...who,
    connections,
    askAccounts: (action, request) => askAccounts(action, request, door),
  };
}
