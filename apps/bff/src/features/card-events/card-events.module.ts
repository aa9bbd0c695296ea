import { Module } from '@nestjs/common';
import { StoresModule } from '../stores/index.js';
import { CardEventResolver } from './card-event.resolver.js';
import { CardEvents } from './card-events.js';

@Module({ imports: [StoresModule], providers: [CardEventResolver, CardEvents] })
export class CardEventsModule {}
