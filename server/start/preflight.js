// Runs before everything else, so it needs no package and little of Node: is this Node new enough,
// and has `npm ci` been run for this version?
import { existsSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');
const manifest = JSON.parse(read('package.json'));

function stop(english, korean) {
  console.error(`\n  ${english}\n  ${korean}\n`);
  process.exit(1);
}

const [major, minor] = process.versions.node.split('.').map(Number);
const newEnough = major >= 23 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19);
if (!newEnough) {
  stop(
    `Mixperts needs Node.js 20.19, 22.13, 24 or newer; this is ${process.versions.node}. Install the current LTS version from https://nodejs.org and try again.`,
    `Mixperts를 실행하려면 Node.js 20.19, 22.13, 24 또는 그 이상이 필요해요. 지금 버전은 ${process.versions.node}이에요. https://nodejs.org 에서 최신 LTS 버전을 설치한 다음 다시 시도해 주세요.`,
  );
}

const outdated = Object.entries(manifest.dependencies).filter(([name, version]) => {
  const file = `node_modules/${name}/package.json`;
  return !existsSync(new URL(file, root)) || JSON.parse(read(file)).version !== version;
});
if (outdated.length > 0) {
  stop(
    'The packages of this version are not installed yet. Run: npm ci',
    '이 버전에 필요한 패키지가 아직 설치되지 않았어요. 먼저 실행해 주세요: npm ci',
  );
}

// Prisma keeps the schema it was generated from in the client.
const client = 'prisma/generated/internal/class.ts';
const schema = JSON.stringify(read('prisma/schema.prisma'));
if (!existsSync(new URL(client, root)) || !read(client).includes(schema)) {
  stop(
    'The database client of this version is missing. Run: npx prisma generate',
    '이 버전의 데이터베이스 클라이언트가 없어요. 먼저 실행해 주세요: npx prisma generate',
  );
}
