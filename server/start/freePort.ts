import { once } from 'node:events';
import net from 'node:net';
import { StartProblem } from './startProblem';

/** Asks early, before the pages are built, whether the port can be had. Throws a StartProblem. */
export async function requireFreePort({
  host,
  port,
}: {
  host: string;
  port: number;
}): Promise<void> {
  const probe = net.createServer().listen(port, host);
  try {
    await once(probe, 'listening');
  } catch (error) {
    throw portProblem(error, port) ?? error;
  }
  probe.close();
  await once(probe, 'close');
}

/** The problem in a failure to listen, or null when it is another kind of failure. */
export function portProblem(error: unknown, port: number): StartProblem | null {
  const { code, message } = error as NodeJS.ErrnoException;
  const other = port === 3000 ? 3001 : 3000;
  const options = { detail: message, cause: error };
  if (code === 'EADDRINUSE') {
    return new StartProblem(
      'portBusy',
      {
        en: `Port ${port} is in use, perhaps by another Mixperts. Stop that program, or start here on another port: PORT=${other} npm start`,
        ko: `포트 ${port}을(를) 다른 프로그램이 쓰고 있어요. 이미 실행 중인 Mixperts가 있는지 확인해 주세요. 그 프로그램을 종료하거나 다른 포트로 시작할 수 있어요: PORT=${other} npm start`,
      },
      options,
    );
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL') {
    return new StartProblem(
      'portForbidden',
      {
        en: `This account or machine may not listen there. Use a port above 1024 (PORT=${other} npm start), and leave HOST empty unless you need it.`,
        ko: `이 계정이나 컴퓨터에서는 그 주소를 사용할 수 없어요. 1024보다 큰 포트를 쓰고(PORT=${other} npm start), HOST는 꼭 필요할 때만 설정해 주세요.`,
      },
      options,
    );
  }
  return null;
}
