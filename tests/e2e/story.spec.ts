import { playStory } from './journeys/story/play.ts';
import { test } from './support/test.ts';
import { tour } from './support/tour.ts';

test('the story', async ({ wardList }, info) => {
  test.setTimeout(400_000);
  const t = Date.now();
  const played = await tour(playStory, {
    wardList: wardList.url,
    folder: info.outputPath('tour'),
    say: (s) => console.log(((Date.now() - t) / 1000).toFixed(1), s),
  });
  console.log(((Date.now() - t) / 1000).toFixed(1), JSON.stringify(played, null, 1));
});
