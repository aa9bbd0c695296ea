import { crawlAsMember } from './harness/crawl-member.js';

crawlAsMember('tabs and points');
