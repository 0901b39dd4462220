/** `npm start`: installs if needed, builds if needed, serves the dashboard. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { pathToFileURL } from 'node:url';
import { buildIfNeeded } from './build.mjs';
import { installIfNeeded } from './install.mjs';

const say = (message) => console.log(message);
const port = process.env.PORT ?? '4173';

const isFree = (candidate) =>
	new Promise((resolve) => {
		const probe = createServer()
			.once('error', () => resolve(false))
			.once('listening', () => probe.close(() => resolve(true)))
			.listen(Number(candidate));
	});

installIfNeeded(say);
if (!(await isFree(port))) {
	console.error(
		`Port ${port} is in use, perhaps by Parallax already: look at http://localhost:${port}.`
	);
	console.error(`To use another port: PORT=4180 npm start`);
	process.exit(1);
}
await buildIfNeeded(say);
if (!existsSync('build/index.js')) process.exit(1);
process.env.PORT = port;
process.env.ORIGIN ??= `http://localhost:${port}`;
await import(pathToFileURL('build/index.js').href);
say(`\nParallax is ready: http://localhost:${port}\nStop it with Ctrl+C.`);
