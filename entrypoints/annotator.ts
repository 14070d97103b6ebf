import { families, packedMatcher } from 'virtual:sidelight/matcher';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startOnce } from '@/src/annotator/start-once';

export default defineUnlistedScript(() => startOnce({ packedMatcher, families }));
