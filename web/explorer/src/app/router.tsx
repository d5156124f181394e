import { createBrowserRouter } from 'react-router';
import { Frame } from './frame';
import { LostPage, NoSuchPage } from './lost-page';

/** Every page by its path; the server knows the same ones. Each but the first is loaded when it is opened. */
export const router = createBrowserRouter([
  {
    element: <Frame />,
    errorElement: <LostPage />,
    HydrateFallback: () => null,
    children: [
      { index: true, lazy: () => import('../views/overview/overview') },
      { path: 'reports/:id', lazy: () => import('../views/report/report') },
      { path: 'quality', lazy: () => import('../views/quality/quality') },
      { path: 'search', lazy: () => import('../views/search/search') },
      { path: 'desk', lazy: () => import('../views/desk/desk') },
      { path: 'districts/:code', lazy: () => import('../views/district/district') },
      { path: 'compare', lazy: () => import('../views/compare/compare') },
      { path: 'ranking', lazy: () => import('../views/ranking/ranking') },
      { path: '*', element: <NoSuchPage /> },
    ],
  },
]);
