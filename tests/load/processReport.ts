/** What a measured process tells about itself when it is asked. */
export interface ProcessReport {
  /** Processor milliseconds since the start, user and system. */
  cpuMs: number;
  /** Resident memory in megabytes. */
  memoryMb: number;
  /** Database transactions since the start. */
  commits: number;
}

export function reportProcess(commits: number): ProcessReport {
  const { user, system } = process.cpuUsage();
  const memoryMb = Math.round(process.memoryUsage.rss() / 1e6);
  return { cpuMs: (user + system) / 1000, memoryMb, commits };
}
