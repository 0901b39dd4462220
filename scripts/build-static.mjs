/** `npm run build:static`: a folder for any web host. BASE_PATH=/parallax for a sub-folder. */
import { installIfNeeded } from './install.mjs';
import { bin, run } from './run.mjs';

installIfNeeded(console.log);
const { code } = await run(bin('vite'), ['build', '--logLevel', 'warn'], {
	PARALLAX_TARGET: 'static'
});
if (code === 0) console.log('Written to build-static/. Copy that folder to a web host.');
process.exit(code);
