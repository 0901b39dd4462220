/**
 * An adapter that compresses with gzip alone. Brotli at full strength on some 4,000 files would take
 * minutes of every build and save a fifth.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TEXT = new Set(['.html', '.js', '.css', '.json', '.svg', '.csv', '.txt', '.xml']);
const WORTH_IT = 1024;

/** Writes a .gz beside every text file. */
function compress(folder) {
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) compress(path);
		else if (TEXT.has(extname(path)) && statSync(path).size > WORTH_IT)
			writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
	}
}

/**
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const gzipOnly = (adapter) => ({
	...adapter,
	adapt: (builder) => adapter.adapt({ ...builder, compress: async (folder) => compress(folder) })
});
