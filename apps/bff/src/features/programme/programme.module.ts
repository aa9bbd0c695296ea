import { Module } from '@nestjs/common';
import { StoresModule } from '../stores/index.js';
import { ProgrammeResolver } from './programme.resolver.js';

@Module({ imports: [StoresModule], providers: [ProgrammeResolver] })
export class ProgrammeModule {}
