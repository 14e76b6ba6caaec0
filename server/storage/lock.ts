import fs from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StartProblem } from '../start/startProblem';

/** How often the holder touches its lock, and how long a newcomer from another machine watches. */
const HEARTBEAT_MS = 1_000;
const WATCH_MS = 4 * HEARTBEAT_MS;

/** Who holds the lock. `started` tells two processes apart that were given the same number. */
interface Holder {
  pid: number;
  host: string;
  started: string;
}

/** Gives the folder free for the next process. */
export type Release = () => void;

/**
 * One process per database folder. PGlite takes no lock of its own, and two openers silently lose
 * each other's rows. The lock is a file beside the folder; one left by a process that was killed is
 * taken over, also when that process ran in another container on the same disk.
 */
export async function lockFolder(folder: string): Promise<Release> {
  const file = `${path.resolve(folder)}.lock`;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const own: Holder = { pid: process.pid, host: hostname(), started: startOf(process.pid) };
  while (!create(file, own)) {
    const holder = read(file);
    if (holder && (await isHeld(file, holder))) throw locked(folder, file, holder);
    fs.rmSync(file, { force: true });
  }
  const heartbeat = setInterval(() => touch(file), HEARTBEAT_MS).unref();
  const release = () => {
    clearInterval(heartbeat);
    process.off('exit', release);
    fs.rmSync(file, { force: true });
  };
  process.once('exit', release);
  return release;
}

function create(file: string, own: Holder): boolean {
  try {
    fs.writeFileSync(file, `${JSON.stringify(own)}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Null when the file is gone or was cut short by a crash. */
function read(file: string): Holder | null {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

async function isHeld(file: string, holder: Holder): Promise<boolean> {
  if (holder.host === hostname()) {
    return isRunning(holder.pid) && startOf(holder.pid) === holder.started;
  }
  // The processes of another machine or container cannot be seen, but its heartbeat can.
  const before = touchedAt(file);
  await wait(WATCH_MS);
  return touchedAt(file) !== before;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process started, in ticks since boot; '' where the system does not tell. */
function startOf(pid: number): string {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The program's name, in brackets, may hold spaces; the start is field 22, the 20th after it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function touch(file: string): void {
  const now = new Date();
  fs.utimes(file, now, now, () => {
    // A lock that was removed by hand is not worth stopping a lesson for.
  });
}

function touchedAt(file: string): number {
  return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function locked(folder: string, file: string, holder: Holder): StartProblem {
  return new StartProblem(
    'databaseLocked',
    {
      en: `The database in ${folder} is already open in process ${holder.pid} on ${holder.host}. Stop that process first, or set DATA_DIR to another folder.`,
      ko: `${folder}의 데이터베이스를 이미 다른 프로세스(${holder.host}, 번호 ${holder.pid})가 사용하고 있어요. 그 프로세스를 먼저 종료하거나, DATA_DIR을 다른 폴더로 바꿔 주세요.`,
    },
    { detail: file },
  );
}
