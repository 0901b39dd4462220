import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** Code that pages share travels in a few files: on a slow line each request costs more than its bytes. */
const FEW_FILES = {
	codeSplitting: {
		groups: [
			{ name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 20_000 }
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
