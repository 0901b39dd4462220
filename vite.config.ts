import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/**
 * Libraries and domain rooms that pages share travel in a few files: on a slow line a request costs more than its
 * bytes. Only plain code: Kit loses the styles of components when those are put together.
 */
const FEW_FILES = {
	codeSplitting: {
		groups: [
			{
				name: 'plain',
				test: /node_modules|src\/lib\/(dataset|figures|framing|attribution|events)\//,
				minShareCount: 2,
				entriesAware: true,
				entriesAwareMergeThreshold: 20_000
			}
		]
	}
};

export default defineConfig({
	plugins: [sveltekit()],
	environments: { client: { build: { rolldownOptions: { output: FEW_FILES } } } },
	test: {
		include: ['tests/unit/**/*.test.ts'],
		environment: 'node',
		// A busy machine is slow, not wrong.
		testTimeout: 60_000,
		env: { TZ: 'UTC' }
	}
});
