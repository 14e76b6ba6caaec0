import { configure } from '@testing-library/react';
import { PATIENCE_MS } from '#tests/support/patience';

// One second, the library's own, is what a busy machine may need to fetch a figure's code.
configure({ asyncUtilTimeout: PATIENCE_MS });
