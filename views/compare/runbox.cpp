#include "runbox.h"

#include "common/controls.h"
#include "theme/themes.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace restaurant {

RunBox::RunBox(const QString &prefix, const QString &begin, const QString &format, QWidget *parent)
    : QWidget(parent)
    , m_begin(new QPushButton(begin))
    , m_stop(new QPushButton(tr("&Stop")))
    , m_progress(new QProgressBar)
    , m_said(plainLabel({}, qPrintable(prefix + QStringLiteral("Said"))))
{
    m_begin->setObjectName(prefix + QStringLiteral("Play"));
    m_stop->setObjectName(prefix + QStringLiteral("Stop"));
    nameControl(m_progress, qPrintable(prefix + QStringLiteral("Progress")), tr("How far it is"));
    m_progress->setFormat(format);
    asKind(m_begin, WidgetKind::Primary);
    asKind(m_said, WidgetKind::Small);
    m_said->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_begin, 1);
    buttons->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(buttons);
    column->addWidget(m_progress);
    column->addWidget(m_said);
    connect(m_begin, &QPushButton::clicked, this, &RunBox::beginRequested);
    connect(m_stop, &QPushButton::clicked, this, &RunBox::stopRequested);
    setRunning(false);
    say({});
}

void RunBox::setReady(const QString &why)
{
    m_isReady = why.isEmpty();
    m_begin->setEnabled(m_isReady && !m_isRunning);
    if (!m_isRunning)
        say(why);
}

void RunBox::setRunning(bool running)
{
    m_isRunning = running;
    m_begin->setEnabled(m_isReady && !running);
    m_stop->setEnabled(running);
    m_progress->setVisible(running);
    m_progress->setValue(0);
    m_progress->setTextVisible(false); // of how many is not known yet
    if (running)
        say({});
}

void RunBox::setProgress(std::size_t done, std::size_t all)
{
    m_progress->setTextVisible(true);
    m_progress->setRange(0, static_cast<int>(all));
    m_progress->setValue(static_cast<int>(done));
}

void RunBox::say(const QString &text)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

} // namespace restaurant

#include "moc_runbox.cpp"
