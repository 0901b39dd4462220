import adapterNode from '@sveltejs/adapter-node';
import adapterStatic from '@sveltejs/adapter-static';
import { gzipOnly } from './scripts/gzip-adapter.js';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** `npm run build:static` sets PARALLAX_TARGET=static; BASE_PATH=/parallax serves from a sub-folder. */
const isStatic = process.env.PARALLAX_TARGET === 'static';
const base = process.env.BASE_PATH ?? '';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: isStatic
			? adapterStatic({ pages: 'build-static', assets: 'build-static', fallback: '404.html' })
			: gzipOnly(adapterNode({ out: 'build', precompress: true })),
		paths: { base, relative: true },
		// Styles stand in the page itself: the first paint waits for nothing else.
		inlineStyleThreshold: 60_000,
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail', crawl: true },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				// Kit hides its route announcer with a style attribute; style elements stay forbidden.
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		}
	}
};
