import { crawlAsMember } from './harness/crawl-member.js';

crawlAsMember('shopping');
