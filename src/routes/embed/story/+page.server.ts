import { dataset } from '$lib/dataset/builtin.server';
import { storyModel } from '$lib/ui/overview/story-model';

export const load = () => {
	const model = storyModel(dataset());
	return { title: model.title, model };
};
