/** The built-in list of changes, read while building. `parallax check` tells what is wrong in it. */
import { readChanges, type VersionChanges } from './changes';

const texts = import.meta.glob('../../../data/CHANGELOG.md', {
	query: '?raw',
	import: 'default',
	eager: true
}) as Record<string, string>;

let read: readonly VersionChanges[] | undefined;

/** Every version that could be read, newest first. */
export const builtinChanges = (): readonly VersionChanges[] =>
	(read ??= readChanges(Object.values(texts)[0] ?? '').versions);
