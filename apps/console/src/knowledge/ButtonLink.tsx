import { createLink } from '@tanstack/react-router';
import Button from 'antd/es/button';

/** A link that looks like a button: it can be opened in another tab. */
export const ButtonLink = createLink(Button);
