/** Writes rows one after the other and reports each that the database acknowledged. */
import { openDatabase } from '#server/storage/database';

const [folder = ''] = process.argv.slice(2);
const { prisma } = await openDatabase({ database: { kind: 'embedded', folder } });
for (let i = 0; ; i++) {
  await prisma.owner.create({ data: { id: `owner${i}` } });
  process.send?.(`owner${i}`);
}
