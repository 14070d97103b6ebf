import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardHost } from '@/src/annotator/card-host';
import { offerCard } from '@/src/annotator/card-offer';

export default defineUnlistedScript(() => offerCard(createCardHost));
