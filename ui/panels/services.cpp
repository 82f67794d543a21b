// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services.h"

#include <QThreadPool>

namespace framescope::panels {

SharedRecordingMaker sharedRecordingMaker(const Services &services)
{
    using Shared = std::shared_ptr<capture::Recording>;
    return [make = services.makeRecording](const QString &name) -> base::Result<Shared, capture::WriteError> {
        auto made = make(name);
        if (!made)
            return base::Failure {made.error()};
        return Shared(std::move(*made).release(),
            [](capture::Recording *recording) { QThreadPool::globalInstance()->start([recording] { delete recording; }); });
    };
}

} // namespace framescope::panels
