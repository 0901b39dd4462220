import { dataset } from '$lib/dataset/builtin.server';
import { echoPage } from '$lib/ui/echoes/page';

export function load() {
	return {
		title: 'Are these two voices two?',
		description:
			'Do two sources count on their own, or does one repeat the other? Compare what they add month by month.',
		page: echoPage(dataset())
	};
}
