import { type GroupReply, GroupRequest } from './group-messages.ts';
import { suggestGroups } from './suggest-groups.ts';

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  const { id, observations } = GroupRequest.parse(event.data);
  const groups = suggestGroups(observations).map((group) => [...group]);
  self.postMessage({ id, groups } satisfies GroupReply);
});
