import { addMessages } from '../../catalogue';
import '../delivery';
import { wheelMessages } from './wheel';
import { wheelProofMessages } from './wheel-proof';
import { wheelRefusalMessages } from './wheel-refusals';

addMessages({ ...wheelMessages, ...wheelProofMessages, ...wheelRefusalMessages });
