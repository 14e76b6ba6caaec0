/** Holds the lock of a folder: until it is killed, or with `leave` until it ends by itself at once. */
import { lockFolder } from '#server/storage/lock';

const [folder = '', mode] = process.argv.slice(2);
await lockFolder(folder);
process.send?.('locked');
if (mode !== 'leave') setInterval(() => undefined, 1000);
